package io.punchout.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.punchout.PunchOut;
import io.punchout.PunchOutBuilder;
import io.punchout.advice.Advisor;
import io.punchout.connection.config.ConnectionReader;
import io.punchout.platform.PlatformReader;
import io.punchout.platform.Platforms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/platforms.md")
class PlatformsDocsTest {

    @Test
    void aHostAddsAProfile() {
        Platforms platforms = wire("""
                {"schemaVersion": 1, "id": "in-house", "version": 1, "name": "Ours", "formats": ["oci"]}
                """, PunchOut.builder());
        assertThat(platforms.find("in-house")).isPresent();
        assertThat(platforms.find("coupa")).isPresent();
    }

    private static Platforms wire(String json, PunchOutBuilder builder) {
        // platforms:start
        Platforms platforms =
                Platforms.standard().with(PlatformReader.read(json).orElseThrow());
        ConnectionReader reader = ConnectionReader.create().withPlatforms(platforms);
        builder.advisor(Advisor.standard().withPlatforms(platforms));
        // platforms:end
        assertThat(reader).isNotNull();
        return platforms;
    }
}
