package io.punchout.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.cxml.model.CXML;
import io.punchout.cxml.read.CxmlDocument;
import io.punchout.cxml.read.CxmlReader;
import io.punchout.protocol.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/cxml.md")
class CxmlDocsTest {

    @Test
    void aDocumentIsReadLineByLine() {
        CXML rest = rest(new ByteArrayInputStream(SampleSetup.body()), "text/xml; charset=UTF-8", new ArrayList<>());
        assertThat(rest.getRequest().getPunchOutSetupRequest()).isNotNull();
    }

    private static CXML rest(InputStream stream, String contentType, List<Object> lines) {
        ReadLimits limits = ReadLimits.defaults();
        // line-by-line:start
        CxmlDocument rest = new CxmlReader(limits).read(stream, contentType, line -> lines.add(line));
        // line-by-line:end
        return rest.root().orElseThrow();
    }
}
