using System.Net;
using FsCheck;
using FsCheck.Fluent;

namespace Aufbau.View.Tests;

public sealed class HtmlTests
{
    [Theory]
    [InlineData("<script>alert('x')</script>", "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")]
    [InlineData("\"a\" & b", "&quot;a&quot; &amp; b")]
    [InlineData("Ångström 水 🧪", "Ångström 水 🧪")]
    [InlineData("\0\u001b[31m", "\uFFFD\uFFFD[31m")]
    [InlineData("a\r\nb\tc", "a\nb\tc")]
    public void Text_is_escaped(string text, string expected) => Assert.Equal(expected, Html.Of($"{text}").Markup);

    // Not in the theory: the test platform writes its data as UTF-8, which has no lone surrogates.
    [Fact]
    public void Broken_surrogate_becomes_a_replacement() => Assert.Equal("a\uFFFDb", Html.Escape("a\ud800b"));

    [Fact]
    public void Markup_is_kept_when_it_is_put_into_markup()
    {
        Html inner = Html.Of($"<b>{"<"}</b>");
        Assert.Equal("<p><b>&lt;</b></p>", Html.Of($"<p>{inner}</p>").Markup);
    }

    [Fact]
    public void Text_comes_back_when_a_browser_decodes_it() => Prop.ForAll<NonNull<string>>(text =>
        text.Get.Any(letter => char.IsControl(letter) || char.IsSurrogate(letter))
        || (WebUtility.HtmlDecode(Html.Escape(text.Get)) == text.Get && !Html.Escape(text.Get).Any(letter => letter is '<' or '>' or '"' or '\'')))
        .QuickCheckThrowOnFailure();
}
