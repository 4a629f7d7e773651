// Moving between pages: the move comes after the turn that asked for it.
(function (kit) {
    'use strict';
    const moves = ['navigateTo', 'redirectTo', 'switchTab', 'reLaunch'];
    for (let i = 0; i < moves.length; i++) {
        const how = moves[i];
        kit.my.answer(how, ({ url }) => {
            if (!kit.isString(url)) {
                return kit.fail(2, 'invalid parameter: url');
            }
            const { where } = kit;
            const at = kit.here();
            kit.later(() => {
                kit.where = where;
                kit.navigate(how, url, at);
            });
            const problem = kit.obstacle(how, url);
            return problem === undefined ? {} : kit.fail(1, problem);
        });
    }
    kit.my.answer('navigateBack', ({ delta }) => {
        kit.later(() => kit.back(delta));
        return {};
    });
    kit.my.does(['exitMiniProgram', 'exitMiniApp', 'navigateToMiniProgram', 'navigateToMiniApp',
        'navigateBackMiniProgram', 'openDeeplink']);
})
