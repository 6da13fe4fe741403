using System.Globalization;
using System.Text;

namespace Aufbau.Commands.Local;

/// <summary>Something that the guard clears away if we die: the verbs that tell and withdraw it, and the item in a form without blanks.</summary>
internal readonly record struct GuardEntry(char Add, char Drop, string Item)
{
    internal static GuardEntry ForGroup(int group) => new('+', '-', group.ToString(CultureInfo.InvariantCulture));

    internal static GuardEntry ForControlGroup(string path) => new('c', 'f', Encode(path));

    internal static GuardEntry ForDirectory(string path) => new('d', 'k', Encode(path));

    /// <summary>Writes all but harmless characters as the \0ooo that the shell's printf %b reads, so that no path can mean something to it.</summary>
    internal static string Encode(string path)
    {
        var text = new StringBuilder(path.Length);
        foreach (byte value in Encoding.UTF8.GetBytes(path))
        {
            if (char.IsAsciiLetterOrDigit((char)value) || value is (byte)'/' or (byte)'.' or (byte)'_' or (byte)'-')
                text.Append((char)value);
            else
                text.Append("\\0").Append(Convert.ToString(value, 8).PadLeft(3, '0'));
        }
        return text.ToString();
    }
}
