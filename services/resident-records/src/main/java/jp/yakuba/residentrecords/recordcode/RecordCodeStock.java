package jp.yakuba.residentrecords.recordcode;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.RecordsOperation;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.resident.Numbering;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 未使用の住民票コード: how many are left, and more of them, all of a file or none. */
@ApplicationScoped
@Requirement("001/4.3.1")
class RecordCodeStock {

    /** So many findings are listed; a file with more is another file. */
    static final int LISTED = 100;

    private static final String IN_STOCK = """
            select resident_record_code from resident_records.unused_resident_record_code
            where resident_record_code = any(:codes)""";

    private static final String GIVEN = """
            select distinct resident_record_code from resident_records.resident_version
            where resident_record_code = any(:codes)""";

    private final Numbering numbering;
    private final Audit audit;
    private final int low;

    RecordCodeStock(
            Numbering numbering,
            Audit audit,
            @ConfigProperty(name = "yakuba.record-codes.low", defaultValue = "100") int low) {
        this.numbering = numbering;
        this.audit = audit;
        this.low = low;
    }

    /**
     * What there is.
     *
     * @param left how many codes
     * @param low from how few on there is a warning
     */
    record State(int left, int low) {

        boolean isLow() {
            return left <= low;
        }
    }

    State state(UnitOfWork work) {
        return new State(numbering.stocked(work), low);
    }

    /**
     * Adds all codes of the file; refuses all of them if one is wrong, doubled, in the stock or somebody's.
     *
     * @return how many were added
     */
    int add(UnitOfWork work, CodeFile file) {
        if (!work.operator().may(RecordsPermission.RECORD_CODE_STOCK)) {
            throw new Refusal(ProblemType.FORBIDDEN);
        }
        var findings = new ArrayList<>(file.findings().list());
        findings.addAll(file.about(
                known(work, file, IN_STOCK),
                RecordsError.CODE_IN_STOCK,
                "この住民票コードはすでに補充されています。",
                "同じファイルを二度取り込んでいないか確かめてください。"));
        findings.addAll(file.about(
                known(work, file, GIVEN),
                RecordsError.CODE_GIVEN,
                "この住民票コードはすでに住民票に記載されています。",
                "機構から渡されたファイルかどうかを確かめてください。"));
        Refusal.ifErrors(listed(findings));
        numbering.stock(work, file.lines().keySet());
        audit.record(
                work,
                AuditEntry.of(RecordsOperation.RECORD_CODE_STOCK_ADD)
                        .records(file.lines().size()));
        return file.lines().size();
    }

    private static Findings listed(List<Finding> findings) {
        if (findings.size() <= LISTED) {
            return Findings.of(findings);
        }
        var more = findings.size() - LISTED;
        return Findings.of(findings.subList(0, LISTED))
                .and(Finding.error(
                        RecordsError.MORE_FINDINGS,
                        "",
                        "ほかに" + more + "行に誤りがあります。",
                        "一覧にある誤りと同じものがないか、ファイル全体を確かめて直し、もう一度取り込んでください。"));
    }

    private static List<String> known(UnitOfWork work, CodeFile file, String where) {
        var codes =
                file.lines().keySet().stream().map(ResidentRecordCode::value).toList();
        return work.sql()
                .createQuery(where)
                .bindArray("codes", String.class, codes)
                .mapTo(String.class)
                .list();
    }
}
