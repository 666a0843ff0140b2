package jp.yakuba.residentrecords.movement;

import java.util.List;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.office.approval.Decision;
import jp.yakuba.platform.screens.Comparison;
import jp.yakuba.platform.screens.Fact;
import jp.yakuba.platform.screens.Mark;
import jp.yakuba.platform.screens.PeopleHeader;

/**
 * One draft as its page shows it.
 *
 * @param inSight whom it is about, with their household
 * @param marks what must not be missed of others who live with them
 * @param facts what was told and shown at the counter
 * @param step which of 仮登録, 審査, 決裁 and 本登録 is next; 5 when nothing is
 */
public record DraftPage(
        DraftLine line,
        PeopleHeader inSight,
        List<Mark> marks,
        int step,
        String noteToClerk,
        List<PassedAlert> passedAlerts,
        List<Fact> facts,
        Findings findings,
        Comparison preview,
        boolean open,
        Decision decision) {}
