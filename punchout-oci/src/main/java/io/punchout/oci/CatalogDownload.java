package io.punchout.oci;

import io.punchout.catalog.CatalogItem;
import io.punchout.catalog.CatalogPage;
import io.punchout.catalog.CatalogQuery;
import io.punchout.connection.Connection;
import io.punchout.http.HttpReply;
import io.punchout.problem.Outcome;
import io.punchout.problem.Problem;
import io.punchout.problem.Problems;
import io.punchout.protocol.Answer;
import io.punchout.protocol.ProtocolContext;
import io.punchout.protocol.Served;
import io.punchout.spi.Products;
import java.util.stream.Stream;

/** Answers DOWNLOADJSON: a page of the catalog as JSON (OCI 1.5). Items are written one by one as the shop yields them. */
final class CatalogDownload {
    static final int USUAL_PAGE = 100;
    static final int LARGEST_PAGE = 5_000;

    private final ProtocolContext context;
    private final Connection connection;

    CatalogDownload(ProtocolContext context, Connection connection) {
        this.context = context;
        this.connection = connection;
    }

    Served serve(OciFunction.DownloadJson asked, Products products, FunctionMessage message) {
        int size = Math.min(asked.pageSize() == null ? USUAL_PAGE : asked.pageSize(), LARGEST_PAGE);
        String download = asked.transactionId() == null ? newId() : asked.transactionId();
        CatalogQuery query = new CatalogQuery(asked.page(), size, asked.lastUpdated(), download);
        Outcome<CatalogPage> page = products.catalog(connection, query);
        if (!(page instanceof Outcome.Accepted<CatalogPage> accepted)) {
            return message.refused(page.problems());
        }
        return write(query, accepted.value());
    }

    /** Letters, digits and dashes: it travels in URLs. */
    private String newId() {
        return context.messageIds().get().replaceAll("@.*", "").replaceAll("[^A-Za-z0-9]", "-");
    }

    private Served write(CatalogQuery query, CatalogPage page) {
        Problems problems = new Problems();
        CatalogJson json = new CatalogJson(connection.settings(OciSettings.class), problems);
        byte[] body;
        try (Stream<CatalogItem> items = page.items()) {
            body = json.write(query, page.totalItems(), items.limit(query.pageSize()));
        }
        if (json.leftOut() > 0) {
            problems.add(Problem.of(
                            OciProblem.ITEM_LEFT_OUT,
                            json.leftOut() + " items cannot be written by the rules of OCI and were left out.")
                    .hint("The problems before this one say why."));
        }
        HttpReply reply =
                HttpReply.of(200, "application/json; charset=UTF-8", body).with("X-Content-Type-Options", "nosniff");
        String said = "200, page " + query.page() + ", " + json.written() + " of " + page.totalItems() + " items, "
                + query.downloadId();
        return Served.done(new Answer(reply, said, null), problems.list());
    }
}
