package jp.yakuba.foundation.finding;

/** What a finding that may be passed with a reason is called. */
public interface AlertCode extends FindingCode {

    @Override
    default Severity severity() {
        return Severity.ALERT;
    }
}
