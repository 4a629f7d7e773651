// Requests: the parent sends them; the app gets the reply in the wallet's shape.
(function (kit) {
    'use strict';
    const received = (reply, options, callback) => {
        if (callback !== 'success' || !kit.isObject(reply)) {
            return reply;
        }
        const data = kit.member(reply, 'data');
        const headers = kit.member(reply, 'headers') ?? kit.member(reply, 'header') ?? {};
        const status = kit.member(reply, 'status') ?? 200;
        if (kit.platform.request !== 'body') {
            return { data, status, statusCode: status, headers, header: headers };
        }
        return options.includeHeader
            ? { data, headers, status, statusText: kit.member(reply, 'statusText') ?? '' } : data;
    };
    kit.my.asks('request', received, true);
    kit.my.asks('httpRequest', received, true);
})
