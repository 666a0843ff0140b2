package jp.yakuba.platform.console;

import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.platform.problems.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells what was found, and what to do; anything else is a fault of the program and goes on. */
final class Refused implements IExecutionExceptionHandler {

    static final int CODE = 1;

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) throws Exception {
        switch (thrown) {
            case RejectedValue rejected -> tell(command, rejected.finding(""));
            case Refusal refusal -> refusal.findings().forEach(finding -> tell(command, finding));
            default -> throw thrown;
        }
        return CODE;
    }

    private static void tell(CommandLine command, Finding finding) {
        command.getErr().println(finding.message() + finding.remedy());
    }
}
