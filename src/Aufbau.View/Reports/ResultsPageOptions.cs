namespace Aufbau.View.Reports;

/// <summary>How a page of results looks.</summary>
public sealed record ResultsPageOptions
{
    /// <summary>The defaults.</summary>
    public static ResultsPageOptions Default { get; } = new();

    /// <summary>Half the width at half the height of the Lorentzians in spectra, in 1/cm; greater than 0. A larger one is nearer to a
    /// measured spectrum of a liquid, a smaller one keeps neighbours apart. Default: 10.</summary>
    public double HalfWidthWavenumber { get; init; } = 10;

    /// <summary>A line under the title; any text. Default: none.</summary>
    public string? Subtitle { get; init; }
}
