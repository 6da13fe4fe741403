namespace Aufbau.Architecture.Tests;

/// <summary>Fails a test with every violation of a rule, or because the rule looked at too little to mean anything.</summary>
internal static class Rule
{
    public static void Looked(int count, int floor, string what) =>
        Assert.True(count >= floor, $"The rule looked at {count} {what}; it should find at least {floor}. Was something renamed or moved?");

    public static void Holds(IEnumerable<string> violations, string rule)
    {
        var found = violations.ToList();
        Assert.True(found.Count == 0, $"{rule}\n  {string.Join("\n  ", found)}");
    }
}
