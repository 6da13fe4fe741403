namespace Aufbau.Commands.Local;

/// <summary>
/// How programs complain when an allocation is refused, which is how an address-space limit shows: the C library's, C++'s, the GNU tools',
/// Python's and the Fortran run times' words.
/// </summary>
internal static class OutOfMemoryWords
{
    private static readonly string[] Words =
    [
        "Cannot allocate memory",
        "std::bad_alloc",
        "memory exhausted",
        "out of memory",
        "insufficient virtual memory",
        "MemoryError",
        "Error allocating",
        "not enough memory",
    ];

    internal static bool AreIn(string text) =>
        Words.Any(words => text.Contains(words, StringComparison.OrdinalIgnoreCase));
}
