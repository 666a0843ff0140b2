package jp.yakuba.foundation.finding;

/** What a finding that is only told is called. */
public interface InfoCode extends FindingCode {

    @Override
    default Severity severity() {
        return Severity.INFO;
    }
}
