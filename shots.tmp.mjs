import { chromium } from '@playwright/test';
const base='http://localhost:4999'; const out='/tmp/search-shots/';
const b=await chromium.launch({executablePath:'/usr/bin/chromium-headless-shell',args:['--no-sandbox']}).catch(async()=>chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']}));
const shots=JSON.parse(process.argv[2]);
for(const [name,horizon,width,height,scheme,query,keys] of shots){
 const c=await b.newContext({viewport:{width,height},colorScheme:scheme,reducedMotion:'reduce',locale:'en-GB',timezoneId:'Asia/Seoul',serviceWorkers:'block',deviceScaleFactor:1});
 await c.addInitScript((h)=>{localStorage.setItem('roll-call',JSON.stringify({app:'roll-call',version:1,horizon:h,watchedOn:{},preferences:{horizonAsked:true}}))},horizon);
 const p=await c.newPage(); p.on('console',m=>{if(m.type()==='error')console.log(name,m.text())}); p.on('pageerror',e=>console.log(name,'ERR',e.message));
 await p.goto(base+'/'); await p.waitForLoadState('networkidle');
 if(keys==='seen'){await p.goto(base+'/cast/nam-on-jo/');await p.waitForLoadState('networkidle');}
 await p.getByRole('banner').getByRole('button',{name:'Search'}).click();
 await p.getByRole('dialog').getByRole('combobox').fill(query); await p.waitForTimeout(900);
 if(keys==='down') await p.keyboard.press('ArrowDown');
 await p.screenshot({path:out+name+'.png'}); await c.close(); }
await b.close();
