using System.Xml.Linq;

namespace Aufbau.Architecture.Tests.Checkout;

/// <summary>What a csproj says, read from its XML: only what is written there, nothing inherited from props.</summary>
internal sealed record ProjectFile(
    string Path,
    string Name,
    string AssemblyName,
    string RootNamespace,
    IReadOnlyList<string> References,
    IReadOnlyList<PackageUse> Packages)
{
    public string AssemblyPath => System.IO.Path.Combine(AppContext.BaseDirectory, AssemblyName + ".dll");

    public static ProjectFile Read(string path) => Parse(path, XDocument.Load(path));

    public static ProjectFile Parse(string path, XDocument xml)
    {
        var name = System.IO.Path.GetFileNameWithoutExtension(path);
        return new ProjectFile(
            path,
            name,
            Property(xml, "AssemblyName") ?? name,
            Property(xml, "RootNamespace") ?? name,
            [.. Items(xml, "ProjectReference").Select(item => System.IO.Path.GetFileNameWithoutExtension(Include(item).Replace('\\', '/')))],
            [.. Items(xml, "PackageReference").Select(PackageUse.Read)]);
    }

    private static string? Property(XDocument xml, string name) => Items(xml, name).FirstOrDefault()?.Value;

    private static IEnumerable<XElement> Items(XDocument xml, string name) => xml.Descendants().Where(e => e.Name.LocalName == name);

    private static string Include(XElement item) => item.Attribute("Include")?.Value ?? "";
}
