using System.Text.Json;
using Aufbau.Chemistry.Files;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;
using Aufbau.Chemistry.Toml;
using FsCheck;
using FsCheck.Fluent;

namespace Aufbau.Chemistry.Tests.Toml;

public sealed class TomlTests
{
    [Theory]
    [InlineData("", "{}")]
    [InlineData("# only a comment\r\n\r\n", "{}")]
    [InlineData("a = 1 # one\nb=2\r\n\tc\t=\t3", "{\"a\":1,\"b\":2,\"c\":3}")]
    [InlineData("a = [0, -0, +17, 1_000, 0xDEAD_beef, 0o17, 0b1_01, 123456789012345678901234567890]", "{\"a\":[0,-0,17,1000,3735928559,15,5,123456789012345678901234567890]}")]
    [InlineData("a = [1.0, +1.5, -0.0, 5e+22, 1e06, -2E-2, 6.626e-34, 9_0.1_2e1_0]", "{\"a\":[1.0,1.5,-0.0,5e+22,1e06,-2E-2,6.626e-34,90.12e10]}")]
    [InlineData("a = [inf, +inf, -inf, nan, -nan]", "{\"a\":[null,null,null,null,null]}")]
    [InlineData("a = [true, false]", "{\"a\":[true,false]}")]
    [InlineData("a = 1979-05-27T00:32:00.999-07:00", "{\"a\":\"1979-05-27T00:32:00.999-07:00\"}")]
    [InlineData("a = 1979-05-27 07:32:00Z # b", "{\"a\":\"1979-05-27 07:32:00Z\"}")]
    [InlineData("a = [1979-05-27t07:32:00, 2000-02-29, 07:32:00.5, 23:59:60]", "{\"a\":[\"1979-05-27t07:32:00\",\"2000-02-29\",\"07:32:00.5\",\"23:59:60\"]}")]
    [InlineData("a = 2000-01-01 # c", "{\"a\":\"2000-01-01\"}")]
    [InlineData("a = \"b\\tc\\u00E9\\U0001F9EA\\\"\\\\\"", "{\"a\":\"b\\tcé\\uD83E\\uDDEA\\\"\\\\\"}")]
    [InlineData("a = 'C:\\x\\y\"'", "{\"a\":\"C:\\\\x\\\\y\\\"\"}")]
    [InlineData("a = \"\"\"\nx\r\n y\n\"\"\"", "{\"a\":\"x\\n y\\n\"}")]
    [InlineData("a = \"\"\"x \\  \n\n   y\\\n   \"\"\"", "{\"a\":\"x y\"}")]
    [InlineData("a = \"\"\"\"\"x\"\"\"\"\"", "{\"a\":\"\\\"\\\"x\\\"\\\"\"}")]
    [InlineData("a = \"\"\"x\"\"\"\"", "{\"a\":\"x\\\"\"}")]
    [InlineData("a = \"\"\"x\\\"\"\"\"", "{\"a\":\"x\\\"\"}")]
    [InlineData("a = '''\n'x' \\n ''y'''''", "{\"a\":\"'x' \\\\n ''y''\"}")]
    [InlineData("a = ''''''\nb = \"\"", "{\"a\":\"\",\"b\":\"\"}")]
    [InlineData("a.b . \"c.d\".'e' = 1\na.b.f = 2", "{\"a\":{\"b\":{\"c.d\":{\"e\":1},\"f\":2}}}")]
    [InlineData("3.14 = 'pi'\n\"\" = 1\ntrue = 2\n-_ = 3", "{\"3\":{\"14\":\"pi\"},\"\":1,\"true\":2,\"-_\":3}")]
    [InlineData("a = [ # one\n  1, # two\n\n  2\n  ,\n]", "{\"a\":[1,2]}")]
    [InlineData("a = [[1, 'b'], [], [{c = 1}]]", "{\"a\":[[1,\"b\"],[],[{\"c\":1}]]}")]
    [InlineData("a = {}\nb = { c = 1, d.e = [2,\n3], f = { g = '' } }", "{\"a\":{},\"b\":{\"c\":1,\"d\":{\"e\":[2,3]},\"f\":{\"g\":\"\"}}}")]
    [InlineData("[ a . b ]\nc = 1\n[a]\nd = 2\n[a.e]", "{\"a\":{\"b\":{\"c\":1},\"d\":2,\"e\":{}}}")]
    [InlineData("[a]\nb.c = 1\n[a.b.d]\ne = 2", "{\"a\":{\"b\":{\"c\":1,\"d\":{\"e\":2}}}}")]
    [InlineData("[[a]]\nb = 1\n[a.c]\nd = 2\n[[a.e]]\n[[a]]\n[[a.e]]\nf = 3\n[[a.e]]", "{\"a\":[{\"b\":1,\"c\":{\"d\":2},\"e\":[{}]},{\"e\":[{\"f\":3},{}]}]}")]
    [InlineData("[[items]]\na = 1\n[[items]]\na = 2", "[{\"a\":1},{\"a\":2}]")]
    [InlineData("items = []", "[]")]
    [InlineData("items = 1", "{\"items\":1}")]
    [InlineData("[[items]]\n[other]", "{\"items\":[{}],\"other\":{}}")]
    public void Toml_becomes_json(string toml, string json) =>
        Assert.Equal(json, TomlDocument.ToJson(toml, "a.toml").Json.Replace("\n", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("a = 1 b = 2", 1, "expected the end of the line, found 'b'")]
    [InlineData("a", 1, "expected '='")]
    [InlineData("a =\n1", 1, "expected a value")]
    [InlineData("= 1", 1, "expected a key, found '='")]
    [InlineData("a. = 1", 1, "expected a key")]
    [InlineData("é = 1", 1, "expected a key")]
    [InlineData("\"\"\"a\"\"\" = 1", 1, "a key cannot be a text of several lines")]
    [InlineData("\n\na = 1\na = 2", 4, "the key 'a' is given twice")]
    [InlineData("a = 1\n\"a\" = 2", 2, "given twice")]
    [InlineData("a = 1\na.b = 2", 2, "'a' cannot be added to or defined again, it is a value since line 1")]
    [InlineData("a.b = 1\n[a]", 2, "it is a table since line 1")]
    [InlineData("[a]\n[b]\n[a]", 3, "'a' cannot be added to")]
    [InlineData("[a]\nb.c = 1\n[a.b]", 3, "'a.b' cannot be added to")]
    [InlineData("[a.b.c]\nz = 9\n[a]\nb.c.t = 1", 4, "'b' cannot be added to")]
    [InlineData("[a.b]\n[a]\nb = 1", 3, "given twice")]
    [InlineData("a = {b = 1}\n[a.c]", 2, "'a' cannot be added to")]
    [InlineData("a = {b = {c = 1}, b.d = 2}", 1, "'b' cannot be added to")]
    [InlineData("a = {}\na.b = 1", 2, "'a' cannot be added to")]
    [InlineData("a = []\n[[a]]", 2, "it is a list since line 1")]
    [InlineData("[a]\n[[a]]", 2, "it is a table")]
    [InlineData("[[a]]\n[a]", 2, "it is a list")]
    [InlineData("[[a.b]]\n[a.b]", 2, "'a.b'")]
    [InlineData("[a] b = 1", 1, "expected the end of the line")]
    [InlineData("[[a] ]", 1, "expected ']]'")]
    [InlineData("[ [a]]", 1, "expected a key")]
    [InlineData("[]", 1, "expected a key")]
    [InlineData("[a", 1, "expected ']'")]
    [InlineData("a = [1 2]", 1, "expected ',' or ']'")]
    [InlineData("a = [1,\n,2]", 2, "expected a value")]
    [InlineData("a = [1,\n2", 2, "expected ',' or ']'")]
    [InlineData("a = {b = 1,}", 1, "expected a key")]
    [InlineData("a = {b = 1\n}", 1, "expected '}'")]
    [InlineData("a = \"b\nc\"", 1, "the line ends inside a text")]
    [InlineData("a = 1\nb = \"\"\"c\n\n", 2, "a text of several lines has no end")]
    [InlineData("a = \"\"\"x\"\"\"\"\"\"", 1, "expected the end of the line")]
    [InlineData("a = \"\\x41\"", 1, "there is no escape '\\x'")]
    [InlineData("a = \"\\ud800\"", 1, "expected 4 hexadecimal digits of a Unicode character, found 'd800'")]
    [InlineData("a = \"\\U00110000\"", 1, "expected 8 hexadecimal digits")]
    [InlineData("a = \"\\u12\"", 1, "expected 4 hexadecimal digits")]
    [InlineData("a = \"\u0001\"", 1, "the control character U+0001")]
    [InlineData("a = \"\u007f\"", 1, "the control character U+007F")]
    [InlineData("# a\rb", 1, "the control character U+000D")]
    [InlineData("a = 'x\0'", 1, "the control character U+0000")]
    [InlineData("a = 01", 1, "'01' is no")]
    [InlineData("a = +", 1, "'+' is no")]
    [InlineData("a = 1__0", 1, "'1__0'")]
    [InlineData("a = _1", 1, "'_1'")]
    [InlineData("a = 1_", 1, "'1_'")]
    [InlineData("a = 1.", 1, "'1.'")]
    [InlineData("a = .5", 1, "'.5'")]
    [InlineData("a = 1.e5", 1, "'1.e5'")]
    [InlineData("a = 1_.5", 1, "'1_.5'")]
    [InlineData("a = 1e", 1, "'1e'")]
    [InlineData("a = 03.14", 1, "'03.14'")]
    [InlineData("a = +0x1", 1, "'+0x1'")]
    [InlineData("a = 0X1", 1, "'0X1'")]
    [InlineData("a = 0x", 1, "'0x'")]
    [InlineData("a = 0o8", 1, "'0o8'")]
    [InlineData("a = True", 1, "'True'")]
    [InlineData("a = Inf", 1, "'Inf'")]
    [InlineData("a = null", 1, "'null'")]
    [InlineData("a = 2001-02-29", 1, "'2001-02-29'")]
    [InlineData("a = 2001-13-01", 1, "'2001-13-01'")]
    [InlineData("a = 24:00:00", 1, "'24:00:00'")]
    [InlineData("a = 07:32", 1, "'07:32'")]
    [InlineData("a = 07:32:00Z", 1, "'07:32:00Z'")]
    [InlineData("a = 2001-01-01T", 1, "'2001-01-01T'")]
    [InlineData("a = 2001-01-01T07:32:00+25:00", 1, "'2001-01-01T07:32:00+25:00'")]
    [InlineData("a = 2001-01-01T07:32:00.", 1, "'2001-01-01T07:32:00.'")]
    public void Broken_toml_is_refused_with_its_line(string toml, int line, string message)
    {
        string error = Assert.Throws<ChemistryException>(() => TomlDocument.ToJson(toml, "a.toml")).Message;
        Assert.StartsWith($"a.toml, line {line}: this is not valid TOML: ", error, StringComparison.Ordinal);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("symbols = ['H']\ngeometry = [\n  [0, 0, 'x'],\n]", "a.toml, line 3, geometry[0][2]: expected a number")]
    [InlineData("symbols = ['H']\ngeometry = [0, 0, 0]\n\n[identifers]\nname = 'x'", "a.toml, line 4, identifers: unknown field 'identifers'. Did you mean 'identifiers'?")]
    [InlineData("[identifiers]\nname = 'x'\n[extras.a]\n[identifiers.extras]\n[extras.b]\n[symbols]", "a.toml, symbols: ")]
    public void Errors_in_the_layout_name_the_line_where_the_order_lets_them(string toml, string message) =>
        Assert.Contains(message, Assert.Throws<ChemistryException>(() => ChemistryFile.Read<Structure>(toml, "a.toml")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    [InlineData('.')]
    public void Nesting_without_end_is_refused(char kind)
    {
        string deep = kind switch
        {
            '[' => $"a = {new string('[', 100_000)}",
            '{' => "a = " + string.Concat(Enumerable.Repeat("{a = ", 100_000)),
            _ => string.Join('.', Enumerable.Repeat("a", 100_000)) + " = 1",
        };
        Assert.Throws<ChemistryException>(() => TomlDocument.ToJson(deep, "a.toml"));
    }

    [Fact]
    public void Written_toml_is_for_people()
    {
        string toml = TomlWriter.FromJson(JsonElement.Parse("""
            {"structure":{"symbols":["O","H"],"geometry":[[0,1E-05,-0],[null,1,2]],"identifiers":{"name":"a b"}},"method":"x","keywords":{},
             "list":[{"logs":"a\n \"b\"\n"},{"mixed":[1,{"a":null,"b c":[]}]}],"deep":{"deeper":{"x":true}}}
            """));
        Assert.Equal(""""
            method = "x"

            [structure]
            symbols = ["O", "H"]
            geometry = [
                [0, 1E-05, -0],
                [nan, 1, 2],
            ]

            [structure.identifiers]
            name = "a b"

            [keywords]

            [[list]]
            logs = """
            a
             "b"
            """

            [[list]]
            mixed = [
                1,
                { a = nan, "b c" = [] },
            ]

            [deep.deeper]
            x = true

            """", toml);
    }

    [Fact]
    public void Any_json_reads_back() =>
        Prop.ForAll(Samples.Texts.ToArbitrary(), Samples.Texts.ToArbitrary(), Samples.Extras.ToArbitrary(), (name, text, extras) =>
        {
            NamedValues values = NamedValues.Empty.With(name, text).With($"{name} more", $"{text}\n{text}\n").With("tail", $"\n {text}\"").With("items", JsonElement.Parse("[]"));
            string one = JsonSerializer.Serialize(values, ChemistryJson.Info<NamedValues>());
            string other = JsonSerializer.Serialize(extras, ChemistryJson.Info<NamedValues>());
            foreach (string json in new[] { $"[{one},{other}]", $"[[], [{one}, 1], {{}}]", $"{{\"a\":{{\"b\":[{one},{{}}],\"c\":{other}}},\"d\":[{other},null]}}", "[]", "{}", "{\"a\":[[{}]]}" })
            {
                string toml = TomlWriter.FromJson(JsonElement.Parse(json));
                Assert.True(JsonElement.DeepEquals(JsonElement.Parse(json), JsonElement.Parse(TomlDocument.ToJson(toml, "a.toml").Json)), toml);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_toml_or_a_chemistry_error() =>
        Prop.ForAll(Samples.Texts.ToArbitrary(), text =>
        {
            foreach (string toml in new[] { text, $"a = {text}", $"[{text}]", $"a = \"{text}\"", $"a = {{ {text} }}" })
            {
                try
                {
                    _ = JsonElement.Parse(TomlDocument.ToJson(toml, "a.toml").Json);
                }
                catch (ChemistryException)
                {
                }
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Output_from_older_python_layout_is_read()
    {
        const string toml = "success = true\nstdout = 'x'\n[input_data]\n[provenance]\nprogram = 'a'\n[results]\nfiles = { b = 'c' }";
        Assert.Equal("x", ChemistryFile.Read<ProgramOutput>(toml, "a.toml").Logs);
        Assert.IsType<FileInput>(ChemistryFile.Read<CalculationInput>("cmdline_args = ['x']", "a.TOML"));
    }
}
