using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Geometry;

/// <summary>A structure superposed on a reference.</summary>
/// <param name="Structure">The structure in the reference's frame and atom order.</param>
/// <param name="Rmsd">The root-mean-square distance in bohr, weighted as asked.</param>
/// <param name="Order">For each atom of the reference the index of its partner in the structure as it was given.</param>
/// <param name="IsExact">Whether no other allowed match is nearer; false when there were too many matches to try all.</param>
public sealed record Alignment(Structure Structure, double Rmsd, IReadOnlyList<int> Order, bool IsExact);
