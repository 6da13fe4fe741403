namespace Aufbau.Chemistry.Files;

/// <summary>A value that a file and an argument may both give, if they agree.</summary>
internal static class OneValue
{
    /// <summary>The value of the file, else of the argument.</summary>
    /// <exception cref="ChemistryException">Both are given and differ.</exception>
    public static int? Of(string name, int? inFile, int? argument) =>
        inFile is not null && argument is not null && inFile != argument
            ? throw new ChemistryException($"{name} cannot be set in the file and as an argument: the file says {inFile}, the argument {argument}.")
            : inFile ?? argument;
}
