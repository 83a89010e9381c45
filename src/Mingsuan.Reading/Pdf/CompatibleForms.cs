using System.Text;

namespace Mingsuan.Reading.Pdf;

/// <summary>
/// Characters that look like others and that fonts give for them: Kangxi radicals (⽉ for 月), radicals of the supplement (⻚ for 页),
/// compatibility ideographs, full-width digits and letters. Punctuation keeps its width.
/// </summary>
internal static class CompatibleForms
{
    /// <summary>Unicode 15, block “CJK Radicals Supplement”: each radical that is a whole character, followed by that character.</summary>
    private const string Supplement =
        "⺁厂⺇几⺈刀⺉刂⺊卜⺋卩⺌小⺍小⺎尢⺏尢⺐尢⺑尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺝月⺞歹⺟母⺠民⺡氵⺢水⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱网⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹老⺺聿⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒長⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龟⻲亀⻳龟";

    private static readonly Dictionary<int, int> Radicals = Pairs();

    /// <summary>The usual form of a character.</summary>
    public static int Plain(int rune) => rune switch
    {
        < 0x2E80 => rune,
        <= 0x2EFF => Radicals.GetValueOrDefault(rune, rune),
        (>= 0x2F00 and <= 0x2FD5) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFB00 and <= 0xFB06) or (>= 0x2F800 and <= 0x2FA1F) => Normal(rune),
        (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') => rune - '！' + '!',
        _ => rune,
    };

    private static int Normal(int rune)
    {
        string normal = char.ConvertFromUtf32(rune).Normalize(NormalizationForm.FormKC);
        return Rune.GetRuneAt(normal, 0).Value is var plain && normal.Length == char.ConvertFromUtf32(plain).Length ? plain : rune;
    }

    private static Dictionary<int, int> Pairs()
    {
        var pairs = new Dictionary<int, int>();
        for (int index = 0; index + 1 < Supplement.Length; index += 2)
        {
            pairs[Supplement[index]] = Supplement[index + 1];
        }

        return pairs;
    }
}
