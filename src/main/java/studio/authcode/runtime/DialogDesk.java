package studio.authcode.runtime;

import studio.authcode.base.Json;

/// Answers what the page asks its user.
final class DialogDesk implements Run.Desk {

    private static final long ANSWERED = 200;

    private final Audience audience;
    private final Trail trail;

    DialogDesk(Audience audience, Trail trail) {
        this.audience = audience;
        this.trail = trail;
    }

    @Override
    public void answer(Run.Question question, Run.Reply reply) {
        audience.answer(question.api(), question.args()).whenComplete((answer, trouble) -> reply.later(() -> {
            if (trouble != null) {
                reply.refuse(trouble);
                return;
            }
            trail.add(new RunEvent.Dialog(question.api(), question.args(), answer));
            reply.answer("success", answer == null ? Json.object() : answer, ANSWERED, false);
        }));
    }
}
