package jp.yakuba.residentrecords.certificate.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.yakuba.residentrecords.certificate.content.CertificateKind;
import jp.yakuba.residentrecords.certificate.content.Omittable;
import jp.yakuba.residentrecords.certificate.issue.ApplicantClass;
import jp.yakuba.residentrecords.certificate.order.ApplicantTable.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicantTableTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest
    @EnumSource(Omittable.class)
    void nothing_beyond_the_basic_items_goes_to_a_third_party_just_because_it_asks(Omittable item) {
        for (var applicant : new ApplicantClass[] {ApplicantClass.THIRD_PARTY, ApplicantClass.MANDATED_PROFESSIONAL}) {
            assertThat(ApplicantTable.rule(applicant, item.code(), TODAY))
                    .as("%s, %s", applicant, item)
                    .isIn(Rule.WHEN_JUSTIFIED, Rule.NEVER);
        }
    }

    @ParameterizedTest
    @EnumSource(Omittable.class)
    void the_person_and_the_household_may_have_every_item(Omittable item) {
        assertThat(ApplicantTable.rule(ApplicantClass.SELF, item.code(), TODAY))
                .isIn(Rule.ON_REQUEST, Rule.WITH_PURPOSE);
    }

    @Test
    void there_was_no_individual_number_to_print_before_the_fifth_of_october_2015() {
        var item = Omittable.INDIVIDUAL_NUMBER.code();

        assertThat(ApplicantTable.rule(ApplicantClass.SELF, item, LocalDate.of(2015, 10, 4)))
                .isEqualTo(Rule.NEVER);
        assertThat(ApplicantTable.rule(ApplicantClass.SELF, item, LocalDate.of(2015, 10, 5)))
                .isEqualTo(Rule.WITH_PURPOSE);
    }

    @ParameterizedTest
    @EnumSource(ApplicantClass.class)
    void every_class_asks_by_an_article_for_records_of_residents_and_for_deleted_ones(ApplicantClass applicant) {
        assertThat(ApplicantTable.asking(applicant, CertificateKind.INDIVIDUAL, TODAY)
                        .orElseThrow()
                        .article())
                .startsWith("住民基本台帳法第12条");
        assertThat(ApplicantTable.asking(applicant, CertificateKind.DELETED, TODAY)
                        .orElseThrow()
                        .article())
                .startsWith("住民基本台帳法第15条の4");
    }
}
