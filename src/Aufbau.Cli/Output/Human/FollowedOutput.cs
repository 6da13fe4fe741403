using System.Text;

namespace Aufbau.Cli.Output.Human;

/// <summary>Shows the output of running programs, in whole lines; where several run, each line begins with the name.</summary>
/// <param name="writer">Where to.</param>
/// <param name="withNames">Whether lines begin with the name.</param>
internal sealed class FollowedOutput(TextWriter writer, bool withNames)
{
    private readonly Dictionary<string, StringBuilder> _unfinished = new(StringComparer.Ordinal);

    /// <summary>Adds output.</summary>
    /// <param name="name">The calculation.</param>
    /// <param name="text">The new output; it may end inside a line.</param>
    public void Write(string name, string text)
    {
        if (!_unfinished.TryGetValue(name, out StringBuilder? line))
        {
            _unfinished[name] = line = new StringBuilder();
        }

        string[] parts = text.Split('\n');
        foreach (string part in parts[..^1])
        {
            Line(name, line.Append(part).ToString());
            _ = line.Clear();
        }

        _ = line.Append(parts[^1]);
    }

    /// <summary>Shows lines that were not ended.</summary>
    public void Finish()
    {
        foreach ((string name, StringBuilder line) in _unfinished.Where(pair => pair.Value.Length > 0))
        {
            Line(name, line.ToString());
        }

        _unfinished.Clear();
    }

    private void Line(string name, string line) => writer.WriteLine(withNames ? $"{name} | {line.TrimEnd('\r')}" : line.TrimEnd('\r'));
}
