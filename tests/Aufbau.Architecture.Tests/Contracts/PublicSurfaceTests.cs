using Aufbau.Architecture.Tests.Checkout;
using Aufbau.Architecture.Tests.Fixtures.Contracts;
using Aufbau.Architecture.Tests.Metadata;

namespace Aufbau.Architecture.Tests.Contracts;

public sealed class PublicSurfaceTests
{
    [Fact]
    public void Public_surface_of_chemistry_is_the_approved_one()
    {
        var types = SourceAssembly.All.Single(a => a.Name == "Aufbau.Chemistry").Load().GetExportedTypes();

        Rule.Looked(types.Length, AtLeast.PublicChemistryTypes, "public types of Aufbau.Chemistry");
        Approved.Check("PublicSurface.approved.txt", PublicSurface.Print(types));
    }

    [Fact]
    public void Public_surface_lists_nullability_defaults_required_and_init() =>
        Assert.Equal(
            """
            sealed record Aufbau.Architecture.Tests.Fixtures.Contracts.Parcel : IEquatable<Parcel>
                IContent? Content { get; init; }
                IReadOnlyList<string> Notes { get; }
                ReadOnlyMemory<double> Charges { get; init; }
                Urgency Urgency { get; init; }
                bool IsLight { get; }
                bool TryFind(string text, out string? found, params int[] places)
                const string Carrier = "by hand"
                double Weight { get; }
                new(string Label, ReadOnlyMemory<double> Charges, IContent? Content, Urgency Urgency = Urgency.Low, IReadOnlyList<string>? Notes = null)
                string Label { get; init; }
                string? Item[int index] { get; }
            sealed class Aufbau.Architecture.Tests.Fixtures.Contracts.Settings
                IReadOnlyDictionary<string, string?>? Map { get; }
                int Count { get; set; }
                new()
                required string Name { get; init; }
                static Settings op_Addition(Settings left, Settings right)
            enum Aufbau.Architecture.Tests.Fixtures.Contracts.Urgency
                Low = 0
                VeryHigh = 1

            """,
            PublicSurface.Print([typeof(Urgency), typeof(Settings), typeof(Parcel), typeof(ParcelJson)]));
}
