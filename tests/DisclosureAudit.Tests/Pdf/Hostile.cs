using DisclosureAudit.Pdf;
using DisclosureAudit.Pdf.Drawing;
using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Tests.Pdf;

/// <summary>Reads all of a file that may be broken in any way.</summary>
internal static class Hostile
{
    /// <summary>Everything comes out, or a problem does; no other exception.</summary>
    public static void AssertSafe(byte[] bytes, PdfLimits? limits = null)
    {
        try
        {
            var file = PdfFile.Open(bytes, limits ?? PdfLimits.Default);
            var drawer = new PdfDrawer(file, limits ?? PdfLimits.Default);
            foreach (var page in file.Pages)
            {
                Assert.True(page.MediaBox.Width > 0 && page.CropBox.Height > 0 && page.UserUnit > 0 && page.Rotate % 90 == 0);
                page.Contents();
                Draw(drawer, page);
                ReadAll(page.Resources, 0);
            }
        }
        catch (PdfProblemException problem)
        {
            Assert.NotEmpty(problem.Message);
        }
    }

    /// <summary>A page that passes a limit leaves the others to be drawn.</summary>
    private static void Draw(PdfDrawer drawer, PageDictionary page)
    {
        try
        {
            drawer.Draw(page, CancellationToken.None);
        }
        catch (PdfProblemException problem)
        {
            Assert.NotEmpty(problem.Message);
        }
    }

    private static void ReadAll(PdfObject value, int depth)
    {
        if (depth > 5)
        {
            return;
        }

        switch (value)
        {
            case PdfDictionary dictionary:
                foreach (var key in dictionary.Raw.Keys)
                {
                    ReadAll(dictionary[key], depth + 1);
                }

                break;
            case PdfArray array:
                for (var i = 0; i < Math.Min(array.Count, 100); i++)
                {
                    ReadAll(array[i], depth + 1);
                }

                break;
            case PdfStream stream:
                ReadAll(stream.Dictionary, depth + 1);
                stream.Decode();
                break;
        }
    }
}
