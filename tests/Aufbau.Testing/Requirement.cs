namespace Aufbau.Testing;

/// <summary>What a test needs of the machine: absent on a laptop the test is skipped with the reason, absent under CI=true it fails.</summary>
public static class Requirement
{
    /// <summary>An executable on PATH.</summary>
    public static void OnPath(string executable)
    {
        bool found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, executable)));
        Met(found, $"{executable} is not on PATH");
    }

    /// <summary>Anything that can be told.</summary>
    public static void Met(bool condition, string reason)
    {
        if (condition)
        {
            return;
        }

        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail($"{reason}, and under CI=true that is a failure.");
        }

        Assert.Skip(reason);
    }
}
