using System.Runtime.InteropServices;

namespace Aufbau.Chemistry.LinearAlgebra;

/// <summary>Sweeps of plane rotations between neighbouring rows, kept until they are applied together.</summary>
/// <param name="vectors">n x n numbers, row after row.</param>
/// <param name="n">The side.</param>
internal sealed class RecordedRotations(double[] vectors, int n)
{
    private const int StripWidth = 32; // 900 rows of 32 doubles are 230 kB: fits a second-level cache.
    private const int LargestRecord = 4_000_000; // Doubles, 32 MB; then the record is applied and begun again.

    private readonly List<double> _record = [];
    private readonly List<(int Row, int Start)> _sweeps = [];

    /// <summary>Begins a sweep whose first rotation turns rows <paramref name="row"/> and row + 1, the next the rows above.</summary>
    /// <param name="row">The lower index of the first pair.</param>
    public void Begin(int row)
    {
        if (_record.Count > LargestRecord)
        {
            Apply();
        }

        _sweeps.Add((row, _record.Count));
    }

    /// <summary>Adds the next rotation of the sweep.</summary>
    /// <param name="cosine">Of the angle.</param>
    /// <param name="sine">Of the angle.</param>
    public void Add(double cosine, double sine)
    {
        _record.Add(cosine);
        _record.Add(sine);
    }

    /// <summary>Applies and forgets all rotations.</summary>
    public void Apply()
    {
        double[] strip = new double[n * Math.Min(n, StripWidth)];
        for (int column = 0; column < n; column += StripWidth)
        {
            int width = Math.Min(StripWidth, n - column);
            for (int row = 0; row < n; row++)
            {
                vectors.AsSpan((row * n) + column, width).CopyTo(strip.AsSpan(row * width));
            }

            Turn(strip, width);
            for (int row = 0; row < n; row++)
            {
                strip.AsSpan(row * width, width).CopyTo(vectors.AsSpan((row * n) + column));
            }
        }

        _record.Clear();
        _sweeps.Clear();
    }

    private void Turn(Span<double> strip, int width)
    {
        ReadOnlySpan<double> record = CollectionsMarshal.AsSpan(_record);
        for (int sweep = 0; sweep < _sweeps.Count; sweep++)
        {
            (int row, int start) = _sweeps[sweep];
            int end = sweep + 1 < _sweeps.Count ? _sweeps[sweep + 1].Start : record.Length;
            for (int i = start; i < end; i += 2, row--)
            {
                VectorKernels.Rotate(strip.Slice(row * width, width), strip.Slice((row + 1) * width, width), record[i], record[i + 1]);
            }
        }
    }
}
