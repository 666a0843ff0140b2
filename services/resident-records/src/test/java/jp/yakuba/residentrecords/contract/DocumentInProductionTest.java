package jp.yakuba.residentrecords.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document is for whoever has the file; a service in production does not hand it out. */
class DocumentInProductionTest {

    @ParameterizedTest
    @CsvSource({"prod, false", "test, true", "dev, true"})
    void the_document_is_served_to_tests_only(String profile, boolean served) {
        var config = new SmallRyeConfigBuilder()
                .addDefaultSources()
                .addDefaultInterceptors()
                .withProfile(profile)
                .build();

        assertThat(config.getValue("quarkus.smallrye-openapi.enabled", Boolean.class))
                .isEqualTo(served);
    }
}
