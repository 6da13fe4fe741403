using System.Text.Json.Serialization;

namespace Aufbau.Architecture.Tests.Fixtures.Contracts;

/// <summary>A polymorphic part of a wire record.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$kind")]
[JsonDerivedType(typeof(Letter), "letter")]
public interface IContent
{
    int PageCount { get; }
}
