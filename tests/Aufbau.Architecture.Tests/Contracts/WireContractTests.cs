using Aufbau.Architecture.Tests.Checkout;
using Aufbau.Architecture.Tests.Fixtures.Contracts;
using Aufbau.Architecture.Tests.Metadata;

namespace Aufbau.Architecture.Tests.Contracts;

public sealed class WireContractTests
{
    [Fact]
    public void Wire_contract_is_the_approved_one()
    {
        var contexts = SourceAssembly.All.SelectMany(a => WireContract.Contexts(a.Load())).ToList();

        Rule.Looked(SourceAssembly.All.Count, AtLeast.Assemblies, "assemblies");
        Rule.Looked(contexts.Count, AtLeast.JsonContexts, "JSON contexts");
        Approved.Check("WireContract.approved.txt", WireContract.Print(contexts));
    }

    [Fact]
    public void Wire_contract_lists_names_types_defaults_enum_strings_and_discriminators()
    {
        var contexts = WireContract.Contexts(typeof(ParcelJson).Assembly).ToList();

        Assert.IsType<ParcelJson>(Assert.Single(contexts));
        Assert.Equal(
            """
            Aufbau.Architecture.Tests.Fixtures.Contracts.ParcelJson (unknown members: Disallow; nulls: Never; discriminator first)
              Aufbau.Architecture.Tests.Fixtures.Contracts.IContent
                $kind = "letter": Letter
                page_count: int written only
              Aufbau.Architecture.Tests.Fixtures.Contracts.Letter
                page_count: int = 1
              Aufbau.Architecture.Tests.Fixtures.Contracts.Parcel
                charges: ReadOnlyMemory<double> required
                content: IContent? required
                label: string required
                notes: IReadOnlyList<string> = null
                urgency: Urgency = Urgency.Low
                weight: double written only
              Aufbau.Architecture.Tests.Fixtures.Contracts.Urgency
                "low"
                "very_high"

            """,
            WireContract.Print(contexts));
    }
}
