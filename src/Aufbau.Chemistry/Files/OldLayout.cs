using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aufbau.Chemistry.Files;

/// <summary>Gives documents that qcio and early qcdata wrote today's names. Only fields of the layout are renamed, never the names inside
/// keywords, extras or files.</summary>
internal static class OldLayout
{
    private static readonly JsonDocumentOptions DocumentOptions = new() { MaxDepth = JsonFormat.ReaderOptions.MaxDepth, AllowDuplicateProperties = false };

    /// <summary>The document with today's names.</summary>
    /// <returns>The other text, or null when nothing was to rename, or it is not JSON.</returns>
    public static byte[]? Rename(ReadOnlySpan<byte> json)
    {
        try
        {
            JsonNode? document = JsonNode.Parse(json, documentOptions: DocumentOptions);
            return Document(document) ? Encoding.UTF8.GetBytes(document!.ToJsonString()) : null; // Only an object or a list is renamed.
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool Document(JsonNode? node) => node switch
    {
        JsonArray items => Each(items, Document),
        JsonObject output when output.ContainsKey("input_data") => Output(output),
        JsonObject structure when structure.ContainsKey("symbols") => Structure(structure),
        JsonObject data when data.ContainsKey("trajectory") || data.ContainsKey("conformers") => Data(data),
        JsonObject input => Input(input),
        _ => false,
    };

    private static bool Output(JsonNode? node)
    {
        if (node is not JsonObject output)
        {
            return false;
        }

        bool old = Rename(output, "stdout", "logs") | Rename(output, "results", "data") | MoveFiles(output);
        if (old && !output.ContainsKey("success"))
        {
            // The classes before ProgramOutput told success and failure apart by their names.
            output["success"] = !output.ContainsKey("traceback");
        }

        return Input(output["input_data"]) | Data(output["data"]) | old;
    }

    /// <summary>Moves the files of an output into its data.</summary>
    private static bool MoveFiles(JsonObject output)
    {
        bool old = output.Remove("files", out JsonNode? files);
        if (output["data"] is null && (old || output.ContainsKey("traceback")))
        {
            output["data"] = new JsonObject();
            old = true;
        }

        if (files is JsonObject moved && output["data"] is JsonObject data)
        {
            JsonObject target = data["files"] as JsonObject ?? [];
            foreach ((string name, JsonNode? content) in moved.Where(file => !target.ContainsKey(file.Key)).ToArray())
            {
                target[name] = content?.DeepClone();
            }

            data["files"] = target;
        }

        return old;
    }

    private static bool Input(JsonNode? node) => node is JsonObject input
        && (Rename(input, "molecule", "structure") | Structure(input["structure"])
            | (input["structures"] is JsonObject structures && structures.Select(pair => pair.Value).Aggregate(false, (old, structure) => Structure(structure) | old)));

    private static bool Structure(JsonNode? node) => node is JsonObject structure && Rename(structure, "ids", "identifiers");

    private static bool Data(JsonNode? node) => node is JsonObject data
        && (Each(data["trajectory"], Output) | Each(data["conformers"], Structure) | Each(data["rotamers"], Structure));

    private static bool Each(JsonNode? node, Func<JsonNode?, bool> rename) =>
        node is JsonArray items && items.Aggregate(false, (old, item) => rename(item) | old);

    /// <summary>Renames a field; where the new name is there too, the old one is dropped.</summary>
    private static bool Rename(JsonObject node, string from, string to)
    {
        if (!node.Remove(from, out JsonNode? value))
        {
            return false;
        }

        if (node[to] is null)
        {
            node[to] = value;
        }

        return true;
    }
}
