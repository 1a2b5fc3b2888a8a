Console.WriteLine("usage: samples DIR");
return 2;
