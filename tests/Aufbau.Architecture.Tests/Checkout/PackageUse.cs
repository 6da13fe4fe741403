using System.Xml.Linq;

namespace Aufbau.Architecture.Tests.Checkout;

/// <summary>A package as a csproj or Directory.Packages.props names it; the version only where it is written.</summary>
internal sealed record PackageUse(string Name, string? Version)
{
    public static PackageUse Read(XElement item) => new(
        item.Attribute("Include")?.Value ?? item.Attribute("Update")?.Value ?? "",
        item.Attribute("Version")?.Value ?? item.Attribute("VersionOverride")?.Value ?? item.Element("Version")?.Value);
}
