using System.Globalization;
using System.Text;

namespace Aufbau.Programs.Mopac;

/// <summary>One entry of MOPAC's file for other programs.</summary>
/// <param name="name">Its name without unit.</param>
/// <param name="count">How many values it says it has, or null for one.</param>
internal sealed class MopacAuxEntry(string name, int? count)
{
    private readonly StringBuilder _text = new();

    /// <summary>Its name without unit.</summary>
    public string Name => name;

    /// <summary>Its value.</summary>
    public string Text => _text.ToString().Trim();

    /// <summary>Adds a line of values.</summary>
    public void Add(string line) => _text.Append(line).Append(' ');

    /// <summary>Its values, or null when there are more or fewer than it says, or one is no finite number.</summary>
    public double[]? Numbers()
    {
        string[] words = Text.Replace('D', 'E').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length != (count ?? 1))
        {
            return null;
        }

        double[] numbers = new double[words.Length];
        for (int i = 0; i < words.Length; i++)
        {
            if (!double.TryParse(words[i], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i]) || !double.IsFinite(numbers[i]))
            {
                return null;
            }
        }

        return numbers;
    }
}
