package app.rebound.advice;

import app.rebound.account.PersonId;
import app.rebound.account.PersonalData;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom a person asked, what came back, and what worried them, to take along or to have gone. */
@Component
class AdviceData implements PersonalData {

    private static final int BEFORE_INTERVIEWS = 18;

    private final AskingRepository askings;
    private final ReplyRepository replies;
    private final ReasonRepository reasons;
    private final RecordRows record;
    private final PatienceRows patience;

    AdviceData(
            AskingRepository askings,
            ReplyRepository replies,
            ReasonRepository reasons,
            RecordRows record,
            PatienceRows patience) {
        this.askings = askings;
        this.replies = replies;
        this.reasons = reasons;
        this.record = record;
        this.patience = patience;
    }

    /** Everything as it is exported. */
    record Exported(
            int daysForAnAnswer,
            List<Asking> asked,
            List<Reply> replies,
            List<Reason> reasons,
            Map<UUID, List<RecordEntry>> recordOfWhatWorriesMe) {}

    @Override
    public int getOrder() {
        return BEFORE_INTERVIEWS;
    }

    @Override
    public String section() {
        return "advice";
    }

    @Override
    @Transactional(readOnly = true)
    public Object export(PersonId person) {
        var owner = person.value();
        return new Exported(
                patience.of(person),
                askings.findAllOf(owner).stream().map(AskingEntity::toAsking).toList(),
                replies.findAllOf(owner).stream().map(ReplyEntity::toReply).toList(),
                reasons.findByOwnerId(owner).stream().map(ReasonEntity::toReason).toList(),
                record.all(person));
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        record.erase(person);
        reasons.deleteByOwner(person.value());
        replies.deleteByOwner(person.value());
        askings.deleteByOwner(person.value());
        patience.remove(person);
    }
}
