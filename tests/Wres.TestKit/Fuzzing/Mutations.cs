namespace Wres.TestKit.Fuzzing;

/// <summary>Changes bytes of a file: flips, deletions, insertions, repeats, swaps of lines, cuts.</summary>
public static class Mutations
{
    private static readonly byte[] Telling = "\",;\t|~\r\n\0 <>=-+/%.0129EeXABbYN"u8.ToArray();

    /// <summary>A changed copy.</summary>
    public static byte[] Mutate(byte[] bytes, byte[] other, Random random)
    {
        var copy = new List<byte>(bytes);
        for (var n = 1 + random.Next(random.Next(4) == 0 ? 40 : 4); n > 0 && copy.Count > 0; n--)
        {
            var at = random.Next(copy.Count);
            var length = Math.Min(copy.Count - at, 1 + random.Next(random.Next(5) == 0 ? 2000 : 12));
            switch (random.Next(9))
            {
                case 0: copy[at] = (byte)random.Next(256); break;
                case 1: copy[at] = Telling[random.Next(Telling.Length)]; break;
                case 2: copy.RemoveRange(at, length); break;
                case 3: copy.Insert(at, Telling[random.Next(Telling.Length)]); break;
                case 4: copy.InsertRange(at, copy.GetRange(at, length)); break;
                case 5: copy.InsertRange(at, other.AsSpan(0, Math.Min(other.Length, random.Next(3000))).ToArray()); break;
                case 6: copy.RemoveRange(at, copy.Count - at); break;
                case 7: copy[at] ^= (byte)(1 << random.Next(8)); break;
                default: copy.InsertRange(at, Enumerable.Repeat(copy[at], random.Next(300))); break;
            }
        }

        return [.. copy];
    }
}
