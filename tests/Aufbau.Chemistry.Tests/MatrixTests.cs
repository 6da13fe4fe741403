namespace Aufbau.Chemistry.Tests;

public sealed class MatrixTests
{
    [Fact]
    public void Matrix_copies_its_values_and_guards_its_shape()
    {
        double[] values = [1, 2, 3, 4, 5, 6];
        Matrix matrix = Matrix.Create(2, 3, values);
        values[0] = 9;
        Assert.Equal(1, matrix[0, 0]);
        Assert.Equal([4, 5, 6], matrix.Row(1).ToArray());
        Assert.Equal(3, matrix.Reshape(3, 2)[1, 0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => matrix[2, 0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => matrix[0, -1]);
        Assert.Throws<ChemistryException>(() => matrix.Reshape(4, 2));
        Assert.Equal(matrix, Matrix.Create(2, 3, [1, 2, 3, 4, 5, 6]));
        Assert.NotEqual(matrix, matrix.Reshape(3, 2));
    }
}
