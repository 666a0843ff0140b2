package jp.yakuba.residentrecords.certificate.content;

import java.util.List;
import jp.yakuba.foundation.Requirement;

/** What a copy is a copy of. A person who has left never appears together with those who remain (standard 5.1). */
@Requirement("001/5.1")
public sealed interface CertificateContent {

    /** Name of the certificate as clerks know it; also the title of the document, so it names nobody. */
    String title();

    /**
     * 住民票の写し（世帯連記式）: current entries of some or all members of one household, four to a sheet.
     *
     * @param address of the household
     * @param householdHead name of the head; empty if none is set (standard 1.1.10)
     * @param whole whether these are all members of the household
     * @param people in the order they are printed (standard 5.2)
     */
    record HouseholdCopy(CertifiedAddress address, String householdHead, boolean whole, List<CertifiedPerson> people)
            implements CertificateContent {

        public HouseholdCopy {
            people = List.copyOf(people);
            if (people.isEmpty()) {
                throw new IllegalArgumentException("a copy names at least one person");
            }
        }

        @Override
        public String title() {
            return "住民票の写し（世帯連記式）";
        }
    }

    /**
     * 住民票の写し（個人票）: one person, with the history of entries if asked for.
     *
     * @param address of the person
     * @param householdHead name of the head; empty if none is set
     * @param person whose record it is
     * @param entries what 統合記載欄 holds
     */
    record IndividualCopy(
            CertifiedAddress address, String householdHead, CertifiedPerson person, ConsolidatedEntries entries)
            implements CertificateContent {

        @Override
        public String title() {
            return "住民票の写し（個人票）";
        }
    }

    /**
     * 住民票の除票の写し: the record of one person as it was when it was deleted, with the entries of its deletion.
     *
     * @param address the last one
     * @param householdHead name of the head; empty if none was set
     * @param person whose record it was
     * @param deletion why and when it was deleted
     * @param entries what 統合記載欄 holds
     */
    record DeletedRecordCopy(
            CertifiedAddress address,
            String householdHead,
            CertifiedPerson person,
            CertifiedDeletion deletion,
            ConsolidatedEntries entries)
            implements CertificateContent {

        @Override
        public String title() {
            return "住民票の除票の写し";
        }
    }
}
