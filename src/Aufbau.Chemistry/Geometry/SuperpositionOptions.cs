using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Geometry;

/// <summary>How two structures are compared.</summary>
public sealed record SuperpositionOptions
{
    /// <summary>Whether equal atoms may be exchanged: the best match over all ways to lay the molecule upon itself that keep elements and
    /// bonds, so a turned methyl group costs nothing. Without it atoms are compared in their order.</summary>
    /// <value>Default: true.</value>
    public bool UseSymmetry { get; init; } = true;

    /// <summary>Weights of the atoms; masses given per atom also keep isotopes apart. Null weighs all atoms equally.</summary>
    /// <value>Default: null.</value>
    public MassChoice? Masses { get; init; }

    /// <summary>The factor on covalent radii for structures without connectivity; positive.</summary>
    /// <value>Default: 1.3, as in qcinf.</value>
    public double BondFactor { get; init; } = 1.3;

    /// <summary>Up to so many matches are all tried, which gives the exact minimum: 31,104 for neopentane. Beyond it the distance is an
    /// upper bound and marked so. Positive.</summary>
    /// <value>Default: 50,000; the 31,104 of neopentane take 25 ms.</value>
    public int LargestMatchCount { get; init; } = 50_000;
}
