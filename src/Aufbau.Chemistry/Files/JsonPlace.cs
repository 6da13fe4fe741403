using System.Globalization;
using System.Text;
using System.Text.Json;
using Aufbau.Chemistry.Json;

namespace Aufbau.Chemistry.Files;

/// <summary>Where a token lies in a JSON text: its line from 1, the way to it such as <c>data.trajectory[3].logs</c> (empty for the whole
/// document), and the token itself where it is a value.</summary>
internal sealed record JsonPlace(int Line, string Path, string Token)
{
    private const int LongestToken = 40;

    /// <summary>Finds the place of the token that begins at or after an offset; the end of an object or list stands for all of it.</summary>
    public static JsonPlace Find(ReadOnlySpan<byte> json, long offset)
    {
        var way = new List<Step>();
        var reader = new Utf8JsonReader(json, JsonFormat.ReaderOptions);
        try
        {
            while (reader.Read())
            {
                bool found = reader.TokenStartIndex >= offset;
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        way[^1].Name = reader.GetString();
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        long start = way[^1].Start;
                        way.RemoveAt(way.Count - 1);
                        if (found)
                        {
                            return At(json, start, way, "");
                        }

                        break;
                    default:
                        if (way.Count > 0 && way[^1].Name is null)
                        {
                            way[^1].Index++;
                        }

                        break;
                }

                if (found)
                {
                    return At(json, reader.TokenStartIndex, way, Encoding.UTF8.GetString(reader.ValueSpan[..Math.Min(LongestToken, reader.ValueSpan.Length)]));
                }

                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    way.Add(new Step(reader.TokenStartIndex));
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The text is broken here: the way so far is the place.
        }

        return At(json, Math.Min(offset, json.Length), way, "");
    }

    /// <summary>The line, from 1, in which the value at the end of a way begins; of the document where there is none.</summary>
    public static int LineOf(ReadOnlySpan<byte> json, string path)
    {
        var reader = new Utf8JsonReader(json, JsonFormat.ReaderOptions);
        reader.Read();
        foreach (string step in path.Split(['.', '['], StringSplitOptions.RemoveEmptyEntries))
        {
            if (reader.TokenType == JsonTokenType.StartObject ? !PropertyNames.MoveTo(ref reader, Encoding.UTF8.GetBytes(step)) : !MoveTo(ref reader, step))
            {
                break;
            }
        }

        return json[..(int)reader.TokenStartIndex].Count((byte)'\n') + 1;
    }

    /// <summary>The offset of a line and a byte in it, both from 0.</summary>
    public static long Offset(ReadOnlySpan<byte> json, long line, long byteInLine)
    {
        int start = 0;
        for (long i = 0; i < line && json[start..].IndexOf((byte)'\n') is >= 0 and int length; i++)
        {
            start += length + 1;
        }

        return start + byteInLine;
    }

    private static bool MoveTo(ref Utf8JsonReader reader, string step)
    {
        if (reader.TokenType != JsonTokenType.StartArray || !int.TryParse(step.TrimEnd(']'), NumberStyles.None, CultureInfo.InvariantCulture, out int index))
        {
            return false;
        }

        for (reader.Read(); index > 0 && reader.TokenType != JsonTokenType.EndArray; index--)
        {
            reader.Skip();
            reader.Read();
        }

        return true;
    }

    private static JsonPlace At(ReadOnlySpan<byte> json, long offset, List<Step> way, string token) =>
        new(json[..(int)offset].Count((byte)'\n') + 1, string.Concat(way).TrimStart('.'), token);

    /// <summary>One level of the way: a field of an object, or an item of a list.</summary>
    private sealed class Step(long start)
    {
        public long Start => start;

        public string? Name { get; set; }

        public int Index { get; set; } = -1;

        public override string ToString() =>
            Name is not null ? $".{Name}" : Index >= 0 ? $"[{Index.ToString(CultureInfo.InvariantCulture)}]" : "";
    }
}
