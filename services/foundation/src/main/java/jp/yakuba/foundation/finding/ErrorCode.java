package jp.yakuba.foundation.finding;

/** What a finding that blocks is called. */
public interface ErrorCode extends FindingCode {

    @Override
    default Severity severity() {
        return Severity.ERROR;
    }
}
