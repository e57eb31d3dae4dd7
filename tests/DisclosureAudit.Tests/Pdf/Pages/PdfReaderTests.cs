using DisclosureAudit.Pdf;
using DisclosureAudit.Pdf.Drawing;
using DisclosureAudit.Pdf.Pages;

namespace DisclosureAudit.Tests.Pdf.Pages;

public class PdfReaderTests
{
    [Fact]
    public void A_bad_page_does_not_take_the_good_ones_with_it()
    {
        var pages = new PdfReader(3, (index, _) => index == 1 ? throw new PdfProblemException(PdfProblem.Damaged, "made") : new MadeDrawing().Show("收入", 100, 100).Drawing()).Pages().ToList();

        Assert.Equal([1, 2, 3], pages.Select(page => page.Number));
        Assert.Equal([true, false, true], pages.Select(page => page.Page is not null));
        Assert.Equal(PdfProblem.Damaged, pages[1].Problem!.Problem);
        Assert.Equal(3, pages[2].Page!.Number);
    }

    [Fact]
    public void Pages_are_read_one_at_a_time_and_only_when_asked_for()
    {
        var drawn = 0;
        var reader = new PdfReader(100, (_, _) =>
        {
            drawn++;
            return new MadeDrawing().Show("收入", 100, 100).Drawing();
        });

        Assert.Equal(2, reader.Pages().Take(2).Count());
        Assert.Equal(2, drawn);
    }

    [Fact]
    public void Reading_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        var pages = new PdfReader(100, (_, _) => new MadeDrawing().Show("收入", 100, 100).Drawing()).Pages(source.Token).GetEnumerator();
        Assert.True(pages.MoveNext());
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => pages.MoveNext());
    }

    [Fact]
    public void An_image_over_the_page_without_seen_text_is_a_scan()
    {
        Assert.True(new MadeDrawing().Image(0, 0, 600, 800).Page().IsScan);
        Assert.True(new MadeDrawing().Image(0, 0, 600, 800).Show("收入", 100, 100, visibility: Visibility.RenderMode).Page().IsScan);
        Assert.False(new MadeDrawing().Image(0, 0, 600, 800).Show("收入", 100, 100).Page().IsScan);
        Assert.False(new MadeDrawing().Image(0, 0, 300, 300).Page().IsScan);
        Assert.False(new MadeDrawing().Page().IsScan);
    }

    [Fact]
    public void Fonts_that_say_nothing_are_counted() =>
        Assert.Equal([KeyValuePair.Create("Made", 2)], new MadeDrawing().Show("1□2□", 100, 100).Page().UnreadableFonts);
}
