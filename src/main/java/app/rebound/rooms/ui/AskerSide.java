package app.rebound.rooms.ui;

import app.rebound.rooms.RoomSight;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The room as those who ask see it: script, clock and agenda, and what they note. */
class AskerSide extends Div {

    private final ScriptCard script;
    private final LeadBar lead;
    private final AgendaCard agenda;
    private final InsertPart insert;
    private final NotesCard notes;

    AskerSide(RoomDesk desk, RoomHand hand, Runnable readAgain) {
        script = new ScriptCard(desk, hand);
        lead = new LeadBar(desk, hand, readAgain);
        agenda = new AgendaCard(desk, hand);
        insert = new InsertPart(desk, hand);
        notes = new NotesCard(desk, hand.access());
        addClassName("rb-asker");
        var plan = new Div(agenda, insert);
        plan.addClassName("rb-asker-plan");
        add(lead, script, notes, plan);
    }

    /** Keeps what was noted and not sent yet, by way of {@code staying}. */
    void takeNotesAlong(Component staying, Runnable saved) {
        notes.takeAlong(staying, saved);
    }

    void show(RoomSight.Asking asking) {
        script.show(asking);
        lead.show(asking);
        agenda.show(asking);
        insert.setVisible(asking.room().isLead());
        notes.show(asking);
    }
}
