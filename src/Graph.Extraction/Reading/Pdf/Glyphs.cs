using System.Text;

namespace Graph.Extraction.Reading.Pdf;

/// <summary>
/// Fonts name some glyphs by a code that only looks the same: radicals for characters (⼈ for 人, ⻓ for 长), compatibility forms, ligatures. A search for
/// the word as people write it would miss them.
/// </summary>
internal static class Glyphs
{
    private const char FirstRadical = '\u2e80';

    // The characters that the CJK radicals U+2E80 to U+2EF3 look like, as Unicode's EquivalentUnifiedIdeograph lists them.
    private const string Radicals =
        "⺀厂乛乚乙亻冂⺇刀刂卜㔾小小兀尣尢⺑巳幺彑彐忄心扌攵⺚旡日月歺母民氵氺灬爫爫丬牛犭王⺪目示礻⺮糹纟罓罒㓁冗⺵羊⺷⺸耂肀聿"
        + "肉⺽艹艹艹虎衤覀西见角⻇讠贝⻊车辶辶辶邑钅長镸长门⻕阝雨青韦页风飞食⻞飠饣⻡马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    /// <summary>The characters that a glyph is read as.</summary>
    public static string Read(string glyph)
    {
        if (glyph is [>= FirstRadical and var radical] && radical - FirstRadical < Radicals.Length)
            return Radicals[radical - FirstRadical].ToString();
        return glyph switch
        {
            // Unicode decomposes this one to 戶, which no text of the mainland has.
            ['\u2f3e'] => "户",
            [>= '\u2f00' and <= '\u2fdf'] or [>= '\uf900' and <= '\ufaff'] or [>= '\ufb00' and <= '\ufb06'] => glyph.Normalize(NormalizationForm.FormKC),
            ['\u2e3a'] => "——",
            _ => glyph,
        };
    }
}
