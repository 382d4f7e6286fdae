package app.rebound.questions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.Notices;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionRoutes;
import app.rebound.questions.QuestionSetId;
import app.rebound.questions.QuestionSets;
import app.rebound.questions.SetResult;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.PageRequest;

/** Puts a question into one of the person's sets, or into a new one. */
class AddToSetMenu extends MenuBar {

    /** With more sets than this, the others are found by typing. */
    private static final int OFFERED = 10;

    private final QuestionSets sets;
    private final PersonId person;
    private final QuestionId question;

    AddToSetMenu(QuestionSets sets, PersonId person, QuestionId question) {
        this.sets = sets;
        this.person = person;
        this.question = question;
        var menu = addItem(translate("question.add-to-set")).getSubMenu();
        var offered = sets.rows(person, "", PageRequest.of(0, OFFERED));
        offered.forEach(set -> menu.addItem(set.name(), click -> add(set.id())));
        if (offered.hasNext()) {
            menu.addItem(
                    translate("question.add-to-other-set"),
                    click -> new OtherSetDialog(sets, person, this::add).open());
        }
        menu.addItem(translate("question.add-to-new-set"), click -> addToNew());
    }

    private void add(QuestionSetId set) {
        tell(sets.add(person, set, question));
    }

    private void addToNew() {
        var result = sets.create(person, translate("question.set.unnamed"), List.of(question));
        if (result instanceof SetResult.Saved(var set)) {
            QuestionWords.open(QuestionRoutes.set(set.id()));
        } else {
            tell(result);
        }
    }

    private static void tell(SetResult result) {
        switch (result) {
            case SetResult.Saved(var set) ->
                    Notices.done(translate("question.set.added", Map.of("set", set.name())));
            case SetResult.AlreadyThere(var set) ->
                    Notices.done(translate("question.set.there", Map.of("set", set.name())));
            case SetResult.Refused(var key, var values) -> Notices.problem(translate(key, values));
            case SetResult.ChangedMeanwhile(var current) ->
                    Notices.problem(translate("question.set.changed-meanwhile"));
            case SetResult.NotFound() -> Notices.problem(translate("question.set.gone"));
        }
    }
}
