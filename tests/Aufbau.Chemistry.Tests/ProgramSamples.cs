namespace Aufbau.Chemistry.Tests;

/// <summary>Outputs of programs that cannot be part of the repository. They lie in the folder that AUFBAU_SAMPLES names, or in
/// <c>shared/samples</c> beside the checkout or above it.</summary>
internal static class ProgramSamples
{
    /// <summary>The text of a sample; skips the test where there is none.</summary>
    public static string Read(string name)
    {
        string? folder = Environment.GetEnvironmentVariable("AUFBAU_SAMPLES") ?? Above(AppContext.BaseDirectory);
        Assert.SkipUnless(folder is not null && File.Exists(Path.Combine(folder, name)), $"There is no sample {name}; AUFBAU_SAMPLES names the folder of samples.");
        return File.ReadAllText(Path.Combine(folder!, name));
    }

    private static string? Above(string folder)
    {
        for (string? above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            if (Path.Combine(above, "shared", "samples") is var samples && Directory.Exists(samples))
            {
                return samples;
            }
        }

        return null;
    }
}
