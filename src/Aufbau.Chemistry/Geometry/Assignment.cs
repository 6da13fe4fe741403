namespace Aufbau.Chemistry.Geometry;

/// <summary>The cheapest one-to-one assignment (Kuhn 1955, doi 10.1002/nav.3800020109; shortest augmenting paths of Jonker and Volgenant
/// 1987, doi 10.1007/BF02278710). Cubic in the number of rows.</summary>
internal static class Assignment
{
    /// <summary>Solves the assignment.</summary>
    /// <param name="n">The number of rows and columns.</param>
    /// <param name="cost">The cost of a row's column.</param>
    /// <returns>The column of each row.</returns>
    public static int[] Solve(int n, Func<int, int, double> cost)
    {
        double[] rowPrice = new double[n];
        double[] columnPrice = new double[n + 1];
        int[] rowOf = new int[n + 1]; // The last entry is a column outside, where each path begins.
        Array.Fill(rowOf, -1);
        int[] previous = new int[n];
        for (int row = 0; row < n; row++)
        {
            double[] distance = new double[n];
            Array.Fill(distance, double.PositiveInfinity);
            bool[] reached = new bool[n + 1];
            rowOf[n] = row;
            int column = n;
            while (rowOf[column] >= 0)
            {
                reached[column] = true;
                int from = rowOf[column];
                int nearest = -1;
                for (int j = 0; j < n; j++)
                {
                    if (reached[j])
                    {
                        continue;
                    }

                    double candidate = cost(from, j) - rowPrice[from] - columnPrice[j];
                    if (candidate < distance[j])
                    {
                        (distance[j], previous[j]) = (candidate, column);
                    }

                    nearest = nearest < 0 || distance[j] < distance[nearest] ? j : nearest;
                }

                double step = distance[nearest];
                for (int j = 0; j <= n; j++)
                {
                    if (reached[j])
                    {
                        rowPrice[rowOf[j]] += step;
                        columnPrice[j] -= step;
                    }
                    else if (j < n)
                    {
                        distance[j] -= step;
                    }
                }

                column = nearest;
            }

            for (; column != n; column = previous[column])
            {
                rowOf[column] = rowOf[previous[column]];
            }
        }

        int[] columnOf = new int[n];
        for (int j = 0; j < n; j++)
        {
            columnOf[rowOf[j]] = j;
        }

        return columnOf;
    }
}
