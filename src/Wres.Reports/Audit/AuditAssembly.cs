using System.Runtime.CompilerServices;

// The audit's model is internal; its tests work on it directly.
[assembly: InternalsVisibleTo("Wres.Tests")]
[assembly: InternalsVisibleTo("Wres.TestKit")]
