namespace Aufbau.Chemistry;

/// <summary>An immutable table of double-precision numbers in row-major order. Equality compares shape and values.</summary>
/// <remarks>Safe to share between threads. In JSON it is a list of rows.</remarks>
public sealed class Matrix : IEquatable<Matrix>
{
    private readonly double[] _values;

    private Matrix(int rows, int columns, double[] values)
    {
        Rows = rows;
        Columns = columns;
        _values = values;
    }

    /// <summary>The number of rows, 0 or more.</summary>
    public int Rows { get; }

    /// <summary>The number of columns, 0 or more.</summary>
    public int Columns { get; }

    /// <summary>All values, row after row; length <see cref="Rows"/> times <see cref="Columns"/>.</summary>
    public ReadOnlyMemory<double> Values => _values;

    /// <summary>One value.</summary>
    /// <param name="row">From 0 to <see cref="Rows"/> - 1.</param>
    /// <param name="column">From 0 to <see cref="Columns"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An index lies outside the matrix.</exception>
    public double this[int row, int column]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)Rows, nameof(row));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)column, (uint)Columns, nameof(column));
            return _values[(row * Columns) + column];
        }
    }

    /// <summary>Makes a matrix from a copy of the values.</summary>
    /// <param name="rows">The number of rows, 0 or more.</param>
    /// <param name="columns">The number of columns, 0 or more.</param>
    /// <param name="values">Row after row.</param>
    /// <exception cref="ChemistryException">The number of values is not rows times columns.</exception>
    public static Matrix Create(int rows, int columns, ReadOnlySpan<double> values) => Own(rows, columns, values.ToArray());

    /// <summary>One row, without a copy.</summary>
    /// <param name="row">From 0 to <see cref="Rows"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The row lies outside the matrix.</exception>
    public ReadOnlySpan<double> Row(int row)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)Rows, nameof(row));
        return _values.AsSpan(row * Columns, Columns);
    }

    /// <summary>The same values in another shape.</summary>
    /// <param name="rows">The new number of rows.</param>
    /// <param name="columns">The new number of columns.</param>
    /// <exception cref="ChemistryException">The number of values is not rows times columns.</exception>
    public Matrix Reshape(int rows, int columns) => rows == Rows && columns == Columns ? this : Own(rows, columns, _values);

    /// <summary>A copy of all values, row after row.</summary>
    public double[] ToArray() => [.. _values];

    /// <inheritdoc/>
    public bool Equals(Matrix? other) =>
        other is not null && Rows == other.Rows && Columns == other.Columns && _values.AsSpan().SequenceEqual(other._values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Matrix);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Rows);
        hash.Add(Columns);
        foreach (double value in _values)
        {
            hash.Add(value);
        }

        return hash.ToHashCode();
    }

    /// <summary>The shape, for messages.</summary>
    public override string ToString() => $"{Rows} x {Columns} matrix";

    /// <summary>Takes the array without a copy; the caller must not keep it.</summary>
    internal static Matrix Own(int rows, int columns, double[] values)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        ArgumentOutOfRangeException.ThrowIfNegative(columns);
        return values.Length == (long)rows * columns
            ? new Matrix(rows, columns, values)
            : throw new ChemistryException($"A matrix of {rows} rows and {columns} columns needs {(long)rows * columns} numbers, but {values.Length} were given.");
    }
}
