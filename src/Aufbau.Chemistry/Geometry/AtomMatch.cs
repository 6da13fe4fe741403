namespace Aufbau.Chemistry.Geometry;

/// <summary>Which atom lies on which.</summary>
/// <param name="Order">For each reference atom its partner.</param>
/// <param name="Rmsd">In bohr.</param>
/// <param name="IsExact">Whether all matches were tried.</param>
internal sealed record AtomMatch(int[] Order, double Rmsd, bool IsExact);
