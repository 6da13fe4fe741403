namespace Aufbau.Chemistry.Structures;

public sealed partial record Structure
{
    /// <summary>The same structure with some identifiers set or replaced.</summary>
    /// <param name="identifiers">Names as in JSON, such as <c>name</c>, <c>name_IUPAC</c> or <c>smiles</c>, and values; null removes.</param>
    /// <exception cref="ChemistryException">A name is unknown; the message names the nearest.</exception>
    public Structure AddIdentifiers(params IReadOnlyList<(string Name, string? Value)> identifiers)
    {
        ArgumentNullException.ThrowIfNull(identifiers);
        Identifiers changed = Identifiers;
        foreach ((string name, string? value) in identifiers)
        {
            changed = IdentifierNames.Set(changed, name, value);
        }

        return this with { Identifiers = changed };
    }
}
