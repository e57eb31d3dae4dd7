namespace DisclosureAudit.Benchmarks.Reconstruction.Print;

/// <summary>One page with a turned text and one with a picture of a text, to be laid over or under others; made when first asked for.</summary>
internal sealed class Stamps(string folder)
{
    private const string Css = "@page{size:A4;margin:0}body{margin:0}div{position:absolute;font-size:44pt;white-space:nowrap;font-family:'Noto Sans CJK SC'}";

    public string Turned => Made("turned", () => string.Concat(new[] { (5, 18), (30, 42), (8, 70) }.Select(at =>
        $"<div style='left:{at.Item1}%;top:{at.Item2}%;transform:rotate(-45deg);color:rgba(120,120,120,.3)'>{HtmlPage.MarkText}</div>")));

    public string Image => Made("image", () =>
    {
        var text = Made("text", () => $"<div style='left:20%;top:40%;color:#ddd'>{HtmlPage.MarkText}</div><div style='left:20%;top:75%;color:#ddd'>{HtmlPage.MarkText}</div>");
        var picture = Path.ChangeExtension(text, null);
        Tool.Run("pdftoppm", "-r", "60", "-png", "-singlefile", text, picture);
        return $"<img style='width:210mm;height:296mm' src='data:image/png;base64,{Convert.ToBase64String(File.ReadAllBytes(picture + ".png"))}'>";
    });

    private string Made(string name, Func<string> body)
    {
        var pdf = Path.Combine(folder, $"stamp-{name}.pdf");
        if (!File.Exists(pdf))
        {
            var html = Path.ChangeExtension(pdf, ".html");
            File.WriteAllText(html, $"<!DOCTYPE html><html><head><meta charset='utf-8'><style>{Css}</style></head><body>{body()}</body></html>");
            Chromium.Print(html, pdf);
        }

        return pdf;
    }
}
