namespace Aufbau.Chemistry.Structures;

/// <summary>A bond between two atoms of a structure.</summary>
/// <param name="First">The lower atom index, from 0.</param>
/// <param name="Second">The higher atom index.</param>
/// <param name="Order">The bond order, such as 1, 1.5 (aromatic), 2 or 3.</param>
public readonly record struct Bond(int First, int Second, double Order);
