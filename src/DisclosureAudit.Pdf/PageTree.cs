using DisclosureAudit.Pdf.Syntax;

namespace DisclosureAudit.Pdf;

/// <summary>Finds the pages of a file (7.7.3).</summary>
internal sealed class PageTree(PdfLimits limits)
{
    private readonly List<PageNode> pages = [];

    /// <summary>The pages that the page tree leads to, in its order.</summary>
    public static List<PageNode> Walk(ObjectStore store, PdfLimits limits)
    {
        var tree = new PageTree(limits);
        if (store.Catalog.Dictionary("Pages") is { } root)
        {
            tree.Walk(new PageNode(root, null));
        }

        return tree.pages;
    }

    /// <summary>How many pages the file says it has.</summary>
    public static int StatedCount(ObjectStore store) => store.Catalog.Dictionary("Pages")?.Integer("Count") ?? 0;

    /// <summary>All objects that call themselves a page, in the order of the file: for a file that has no page tree left.</summary>
    public static List<PageNode> Collect(ObjectStore store, PdfLimits limits)
    {
        var tree = new PageTree(limits);
        foreach (var number in store.NumbersInOrder())
        {
            if (store.Load(number) is PdfDictionary dictionary && dictionary.Name("Type") == "Page")
            {
                tree.Add(tree.WithParents(dictionary));
            }
        }

        return tree.pages;
    }

    private void Walk(PageNode root)
    {
        // What is above a page is a tree by its parts being visited once each; the same page may be shown twice.
        var visited = new HashSet<PdfDictionary>();
        var open = new Stack<(PageNode Node, PdfArray Kids, int Next)>();
        Visit(root);
        while (open.TryPop(out var place))
        {
            if (place.Next < place.Kids.Count)
            {
                open.Push(place with { Next = place.Next + 1 });
                if (place.Kids[place.Next] is PdfDictionary kid)
                {
                    Visit(new PageNode(kid, place.Node));
                }
            }
        }

        void Visit(PageNode node)
        {
            if (node.Dictionary.Name("Type") != "Page" && node.Dictionary.Array("Kids") is { } kids)
            {
                if (node.Depth > limits.Nesting)
                {
                    throw new PdfProblemException(PdfProblem.Nesting, $"a page tree over {limits.Nesting} deep");
                }

                if (visited.Add(node.Dictionary))
                {
                    open.Push((node, kids, 0));
                }
            }
            else if (node.Dictionary.Name("Type") is not ("Pages" or "Catalog"))
            {
                Add(node);
            }
        }
    }

    private void Add(PageNode page)
    {
        if (pages.Count >= limits.Pages)
        {
            throw new PdfProblemException(PdfProblem.TooLarge, $"over {limits.Pages} pages");
        }

        pages.Add(page);
    }

    private PageNode WithParents(PdfDictionary page)
    {
        var chain = new Stack<PdfDictionary>();
        for (var node = page; node is not null && chain.Count <= limits.Nesting; node = node.Dictionary("Parent"))
        {
            chain.Push(node);
        }

        return chain.Aggregate((PageNode?)null, (above, node) => new PageNode(node, above))!;
    }
}
